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

/** By the clock, and by the time that the processor worked for it on all its threads: the second bears a busy machine. */
interface Measured {
  readonly clock: Times
  readonly work: Times
}

/** A contender's turn lasts as long as this (ms), or one run where that takes longer. */
const turn = 1_500

/**
 * Runs every contender for a turn, then every one again, so that other work on the machine falls on all alike. What a
 * contender leaves behind in memory is cleared away before the next one's turn, for whoever comes after would pay for it.
 * The clearing takes compiled code along, so what is run in the first moments of a turn is not counted.
 */
export async function interleaved(contenders: ReadonlyMap<string, () => unknown>, rounds: number): Promise<Map<string, Measured>> {
  const all = new Map([...contenders.keys()].map((name) => [name, { clock: [] as number[], work: [] as number[] }]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of contenders) {
      globalThis.gc?.()
      const warm = performance.now()
      do await run()
      while (performance.now() - warm < turn / 3)
      const turnStart = performance.now()
      do {
        const [start, before] = [performance.now(), process.cpuUsage()]
        await run()
        const { user, system } = process.cpuUsage(before)
        all.get(name)?.clock.push(performance.now() - start)
        all.get(name)?.work.push((user + system) / 1_000)
      } while (performance.now() - turnStart < turn)
    }
  }
  return new Map([...all].map(([name, { clock, work }]) => [name, { clock: timesOf(clock), work: timesOf(work) }]))
}

export function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`)
}

export const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 1)
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`
