/** Called now and then while something long is made: lets the caller show how much is done, and stop by rejecting. */
export type Pace = (done: number, all: number) => Promise<void> | void;
