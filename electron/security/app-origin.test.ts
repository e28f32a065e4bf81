import { describe, expect, test } from 'vitest'
import { isAppAddress } from './app-origin.ts'

describe('isAppAddress', () => {
  test.each(['app://copydesk/index.html', 'app://copydesk/'])('knows %s as ours', (address) => {
    expect(isAppAddress(address)).toBe(true)
  })

  test.each(['app://copydesk.evil/index.html', 'app://evil/', 'https://copydesk/', 'file:///index.html', 'about:blank', ''])('does not take %s for ours', (address) => {
    expect(isAppAddress(address)).toBe(false)
  })
})
