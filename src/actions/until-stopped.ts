const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A timer keeps the process from ending for want of work. [ms] */
const LONG = 2 ** 30;

/** Waits until the process is told to stop: Ctrl-C, `kill`, a closed terminal; `reader` closed, where only it reads the answers. */
export function untilStopped(reader?: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const awake = setInterval(() => {}, LONG);
    const stop = (): void => {
      clearInterval(awake);
      for (const signal of SIGNALS) process.off(signal, stop);
      reader?.off("close", stop);
      resolve();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    reader?.on("close", stop);
  });
}
