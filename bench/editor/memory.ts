import { readdir, readFile } from 'node:fs/promises'
import type { BenchApp } from './apps.ts'

/**
 * What an app and all its processes keep for themselves, shared pages counted by their share (PSS), in bytes.
 * Null where the system does not tell: only Linux does.
 */
export async function memoryOf({ electron }: BenchApp): Promise<number | null> {
  const root = electron.process().pid
  if (process.platform !== 'linux' || root === undefined) return null
  let sum = 0
  for (const id of await familyOf(root)) sum += await proportionalSetSize(id)
  return sum
}

async function familyOf(root: number): Promise<number[]> {
  const children = new Map<number, number[]>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue
    // A process that has ended in the meantime has nothing to tell.
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
    if (Number.isInteger(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const family = [root]
  for (const id of family) family.push(...(children.get(id) ?? []))
  return family
}

async function proportionalSetSize(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? 0) * 1_024
}
