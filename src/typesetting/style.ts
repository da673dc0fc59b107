/** How parts of a text look. Applied to whole lines after wrapping, so that no escape is ever cut. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
  /** Text that leads to an address, where the terminal can. */
  readonly link: (text: string, address: string) => string;
}

const same = (text: string) => text;
export const unstyled: Style = { strong: same, dim: same, good: same, bad: same, accent: same, link: same };

/** How a text is laid out. */
export interface Layout {
  /** Columns. */
  readonly width: number;
  /** Lines of the terminal that it should stay within, where it may be short. */
  readonly height?: number | undefined;
  readonly ascii: boolean;
  /** For a program that reads the screen aloud: nothing is drawn, and no sentence is cut off to stay in its line. */
  readonly aloud?: boolean;
  /** How commands call the program. */
  readonly called: string;
  readonly style: Style;
}
