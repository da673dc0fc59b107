/** The document that the small base cites: its sections are lines 1 to 2 and 3 to 6. */
export const leaflet = `Two bicycles
They both roll well.
City
It has a sprung saddle, and is an old design.
It keeps 15 km/h.
Touring: it keeps 25 km/h.
`;
