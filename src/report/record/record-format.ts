/** Of what stands under `decision`: 2 since importance has one owner and answers may be several. */
export const recordFormat = 2;
