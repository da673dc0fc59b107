import type { App } from './app.ts';
import { today } from './today.ts';

/** What is folded on the screen cannot be opened on paper: the reasons that are printed say why by themselves. */
export function onPaper(app: App): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    app.look({ printed: today() });
    opened = [...app.element.querySelectorAll<HTMLDetailsElement>('.duel .reason:not(.minor) > details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    app.look({ printed: null, appendix: false });
  });
}
