import type { Locator, Page } from 'playwright-core';

type Action = (this: unknown, ...args: readonly unknown[]) => Promise<unknown>;

/** Whatever a test does on a page, it goes on when that is drawn, as a reader would: the page draws it a step later. */
export function seenAfter(page: Page): void {
  const drawn = (on: Page) => on.locator('#app[aria-busy]').waitFor({ state: 'detached' });
  after(page, ['evaluate', 'goBack'], () => drawn(page));
  after(page.keyboard, ['press'], () => drawn(page));
  // all have one prototype
  after(
    Object.getPrototypeOf(page.locator('body')) as Locator,
    ['click', 'fill', 'selectOption', 'setInputFiles', 'evaluate'],
    (locator) => drawn(locator.page()),
  );
}

const done = new WeakSet<object>();

function after<T extends object>(one: T, names: readonly (keyof T)[], then: (of: T) => Promise<void>): void {
  if (done.has(one)) return;
  done.add(one);
  for (const name of names) {
    const action = one[name] as Action;
    const both: Action = async function (this, ...args) {
      const result = await action.apply(this, [...args]);
      await then(this as T);
      return result;
    };
    one[name] = both as T[keyof T];
  }
}
