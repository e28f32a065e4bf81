/** Times in ms; the least tells most on a machine that does other work. */
export interface Times {
  readonly least: number
  readonly median: number
  readonly p95: number
}

export function timesOf(all: readonly number[]): Times {
  const sorted = all.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { least: at(0), median: at(0.5), p95: at(0.95) }
}

/** A contender's turn lasts as long as this (ms), or one run where that takes longer. */
const turn = 250

/**
 * Runs every contender for a turn, then every one again, so that other work on the machine falls on all alike. What a
 * contender leaves behind in memory is cleared away before the next one's turn, for whoever comes after would pay for it.
 */
export async function interleaved(contenders: ReadonlyMap<string, () => unknown>, rounds: number): Promise<Map<string, Times>> {
  const all = new Map<string, number[]>([...contenders.keys()].map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of contenders) {
      globalThis.gc?.()
      const turnStart = performance.now()
      do {
        const start = performance.now()
        await run()
        all.get(name)?.push(performance.now() - start)
      } while (performance.now() - turnStart < turn)
    }
  }
  return new Map([...all].map(([name, times]) => [name, timesOf(times)]))
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(12)).join('')}`)
}

export const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 1)
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`
