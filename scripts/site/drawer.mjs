// Draws what it is told to beside the build, in a thread of its own. Plain JavaScript, for a thread starts it as it is.
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{ drawTask: (task: unknown) => Promise<string | Uint8Array> }} */
const { drawTask } = await import(workerData);

/**
 * @param {unknown} task
 * @returns {Promise<{ drawn: string | Uint8Array } | { failed: string }>}
 */
async function answerTo(task) {
  try {
    return { drawn: await drawTask(task) };
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void answerTo(task).then((answer) => parentPort?.postMessage(answer));
});
