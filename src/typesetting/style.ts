/** How parts of a text look. Applied to whole lines after wrapping, so that no escape is ever cut. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

const same = (text: string) => text;
export const unstyled: Style = { strong: same, dim: same, good: same, bad: same, accent: same };

/** How a text is laid out. */
export interface Layout {
  /** Columns. */
  readonly width: number;
  readonly ascii: boolean;
  readonly style: Style;
}
