/** Old statements that are named; of the others only the number is told. */
export const mostNamed = 3;
