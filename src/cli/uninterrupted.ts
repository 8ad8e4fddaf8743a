/** What must not be left half done when somebody presses Ctrl-C? */

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does something to the end, all at once. A signal that comes meanwhile ends the process as it would have done, right
 * after; nothing of the process runs in between but what is synchronous.
 */
export function uninterrupted(work: () => void): void {
  const end = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    work();
  } finally {
    // A signal that has come is heard of when the process turns to its events next, just before this.
    setImmediate(release);
  }
}
