import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { licencesText, notices } from './third-party-licences.mjs'

it('lists every package that the app depends on, with what those need', async () => {
  const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { dependencies: Record<string, string> }
  const all = await notices()
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)))
  // What harper.js needs and carries inside itself.
  expect(all.map(({ name }) => name)).toContain('fflate')
  for (const { name, licence, texts } of all) expect([name, licence === '' && texts.length === 0]).toEqual([name, false])
})

it('has the very words of the licences', async () => {
  const text = await licencesText()
  const partOf = (name: string) => text.split(`\n${'-'.repeat(80)}\n`).find((part) => part.trim().startsWith(`${name} `)) ?? ''
  expect(partOf('harper.js')).toContain('Apache License')
  expect(partOf('harper.js')).toContain('Grant of Patent License')
  expect(partOf('react')).toContain('Permission is hereby granted, free of charge')
  expect(partOf('SCOWL')).toContain('Kevin Atkinson')
})
