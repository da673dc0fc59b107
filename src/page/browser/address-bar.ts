/** Sliders say something at every step: the address hears of the last one. */
const settled = 300;

/**
 * The address of the page. A frame without an address of its own cannot keep anything there, and Safari allows a hundred
 * changes in half a minute: neither is anybody's fault, and the page works all the same.
 */
export interface AddressBar {
  /** The address of the page itself, for a link that holds the answers; null where it has none. */
  readonly page: string | null;
  /** Says what state the page is in; `step`: one can go back to the one before. */
  write(state: string, step: boolean): void;
  /** What it says behind the page's own address; what was still to be written there is out of date then. */
  read(): string;
}

export function addressBar(): AddressBar {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const page = /^(https?|file):$/.test(location.protocol) ? location.href.split('#')[0]! : null;
  const put = (how: 'pushState' | 'replaceState', state: string) => {
    try {
      history[how](null, '', `#${state}`);
    } catch {
      // what the page shows goes by its own state, and so does a link that is copied
    }
  };
  return {
    page,
    write(state, step) {
      clearTimeout(timer);
      if (page === null) return;
      if (step) put('pushState', state);
      else timer = setTimeout(() => put('replaceState', state), settled);
    },
    read() {
      clearTimeout(timer);
      return location.hash;
    },
  };
}
