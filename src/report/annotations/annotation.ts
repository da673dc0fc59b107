import { visible } from '../../typesetting/visible.ts';

/** What a workflow of GitHub Actions shows beside a line of a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** From the root of the repository; undefined where it is about no file. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** What it comes to, in a few words; of the program where there is nothing to say. */
  readonly title?: string | undefined;
  readonly message: string;
}

/** https://docs.github.com/actions/reference/workflow-commands: line breaks and percent signs would end or forge one. */
export function annotation({ level, file, line, title = 'fw-advisor', message }: Annotation): string {
  const place = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${place.join(',')}::${data(message)}`;
}
const data = (text: string) => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
