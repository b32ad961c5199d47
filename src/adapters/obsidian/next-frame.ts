/** A window in the background paints no frames: then this is soon enough. */
const WITHOUT_FRAMES_MS = 100;

/** Resolves before the next paint. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = window.setTimeout(resolve, WITHOUT_FRAMES_MS);
    window.requestAnimationFrame(() => {
      window.clearTimeout(timer);
      resolve();
    });
  });
