import { describe, expect, test } from 'vitest'
import { externalAddress } from './external-links.ts'

describe('externalAddress', () => {
  test.each(['https://example.org/a?b=c', 'http://example.org/', 'mailto:desk@example.org'])('opens %s', (address) => {
    expect(externalAddress(address)).toEqual({ ok: true, value: address })
  })

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'smb://host/share', 'app://copydesk/index.html', 'https://bank.example@evil.example/', 'vscode://x', 'nonsense', ''])(
    'refuses %s',
    (address) => {
      expect(externalAddress(address)).toMatchObject({ ok: false, failure: { code: 'link-refused' } })
    },
  )
})
