// Where in a long document the reader is, kept over whatever changes its heights.

export interface Scrolling {
  /** Brings a section's beginning to the top of the window. */
  goTo(section: HTMLElement): void;
  /** After the document has been laid out anew: the same words stand where they stood. */
  keep(): void;
  /** A scroll that is not over is over now. */
  stop(): void;
}

/** The line that counts as read, as a share of the window's height. */
const LINE = 0.3;
/** How long nothing moves when a scroll is over. */
const REST_MS = 150;

/** Calls `follow` with the section at the reader's line, while it scrolls and once it is over; never for what `goTo` and `keep` do. */
export function followScrolling(
  sections: readonly HTMLElement[],
  follow: (section: HTMLElement, over: boolean) => void
): Scrolling {
  let index = 0;
  let inside = 0;
  let height = 1;
  let ownY = scrollY;
  let request = 0;
  let rest = 0;
  /** The reader has scrolled, and nobody has been told yet that it is over. */
  let pending = false;

  const find = () => {
    const line = innerHeight * LINE;
    const top = (i: number) => (sections[i] as HTMLElement).getBoundingClientRect().top;
    while (index > 0 && top(index) > line) index -= 1;
    while (index < sections.length - 1 && top(index + 1) <= line) index += 1;
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2) index = sections.length - 1;
  };
  const note = () => {
    const box = (sections[index] as HTMLElement).getBoundingClientRect();
    [inside, height] = [-box.top, box.height];
  };
  const scroll = (y: number) => {
    scrollTo({top: y, behavior: "instant"});
    ownY = scrollY;
  };
  const look = () => {
    // Nothing is laid out while it is printed.
    if (scrollY === ownY || sections[0]?.getClientRects().length === 0) return;
    ownY = Number.NaN;
    pending = true;
    find();
    note();
    follow(sections[index] as HTMLElement, false);
  };
  const end = () => {
    clearTimeout(rest);
    if (!pending) return;
    pending = false;
    follow(sections[index] as HTMLElement, true);
  };
  const onScroll = () => {
    clearTimeout(rest);
    rest = window.setTimeout(() => {
      look();
      end();
    }, REST_MS);
    request ||= requestAnimationFrame(() => {
      request = 0;
      look();
    });
  };
  addEventListener("scroll", onScroll, {passive: true});
  return {
    goTo(section) {
      pending = false;
      index = sections.indexOf(section);
      scroll(scrollY + section.getBoundingClientRect().top);
      note();
    },
    keep() {
      const box = (sections[index] as HTMLElement).getBoundingClientRect();
      const share = inside > 0 ? box.height / height : 1;
      const by = box.top + inside * share;
      if (Math.abs(by) < 1) return note();
      scroll(scrollY + by);
      note();
      end();
    },
    stop() {
      removeEventListener("scroll", onScroll);
      cancelAnimationFrame(request);
      end();
    }
  };
}
