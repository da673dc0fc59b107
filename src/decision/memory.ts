/** Values that are worked out when they are asked for, once, and anew after `renew`. */
export interface Memory {
  lazily<T>(work: () => T): () => T;
  renew(): void;
}

export function memory(): Memory {
  let now = 0;
  return {
    lazily<T>(work: () => T) {
      let known: T;
      let since = -1;
      return () => {
        if (since !== now) {
          known = work();
          since = now;
        }
        return known;
      };
    },
    renew() {
      now++;
    },
  };
}
