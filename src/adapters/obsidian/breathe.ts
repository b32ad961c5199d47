/** How long we may work before the frame gets its turn (design.md §6). */
const SLICE_MS = 8;

/** A new `breathe` of the ports: resolves at once while the slice lasts, else after whatever the app has waiting. */
export function breather(): () => Promise<void> {
  let sliceBegan = performance.now();
  return async () => {
    if (performance.now() - sliceBegan < SLICE_MS) return;
    await nextTask();
    sliceBegan = performance.now();
  };
}

/** A message comes back at once; a timer after 4 ms, and after a whole second while the window is in the background. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
