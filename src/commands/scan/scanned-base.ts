/** Code is of today, and so is the base that it is held against where none is named. */
export const scannedBase = 'current';
