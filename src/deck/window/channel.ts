// How the windows of one talk reach each other. What is posted reaches the others late, twice, in another order, or not at all.

export interface Channel {
  post(message: unknown): void;
  receive(heard: (message: unknown) => void): void;
  close(): void;
}

/** Several ways at once: where one is shut, another may be open. */
export function joined(channels: readonly Channel[]): Channel {
  const each = (run: (channel: Channel) => void) => {
    for (const channel of channels) run(channel);
  };
  return {
    post: (message) => each(({post}) => post(message)),
    receive: (heard) => each(({receive}) => receive(heard)),
    close: () => each(({close}) => close())
  };
}
