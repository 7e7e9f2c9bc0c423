/**
 * Does a step of a longer work and prints one line when it is done: what, and how many seconds.
 * @param words gives the line from the result of the step.
 */
export async function inStep<T>(step: () => T | Promise<T>, words: (result: T) => string): Promise<T> {
  const started = performance.now();
  const result = await step();
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${words(result)}`);
  return result;
}
