import { expect, test } from 'vitest'
import { suggestAssetsAddress } from './suggest-assets.ts'

test.each([
  ['https://cms.example.org/items', 'https://cms.example.org/assets'],
  [' https://cms.example.org/api/v2/items/ ', 'https://cms.example.org/api/v2/assets'],
  ['http://127.0.0.1:8080/items', 'http://127.0.0.1:8080/assets'],
  ['https://news.example.org/push', 'https://news.example.org/push_binary'],
  ['https://cms.example.org/stories', ''],
  ['https://cms.example.org/', ''],
  ['https://items', ''],
  ['https://cms.example.org/items?desk=city', ''],
  ['items', ''],
  ['', ''],
])('%j goes with %j', (items, assets) => expect(suggestAssetsAddress(items)).toBe(assets))
