import type { KeepTargetRequest, TargetFailureCode, TryTargetRequest } from '../../../../shared/ipc/targets.ts'
import { assertNever, failure, success, type Failure, type Result } from '../../../../shared/result.ts'
import { targetAddress } from '../web/target-address.ts'

type TargetFailure = Failure<TargetFailureCode>

const longestName = 100

/** The name as it stands in lists: one line, no more than 100 characters. */
export function readName(typed: string): Result<string, TargetFailure> {
  const name = typed.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  if (name === '') return failure('target-name', 'The target has no name.', 'Give it the name that your newsroom calls it by.')
  if (name.length > longestName) return failure('target-name', `The name is longer than ${longestName} characters.`, 'Give it a shorter one.')
  return success(name)
}

/** Where a target is, checked for its kind; `folderOf` gives the path that a token or the kept target stands for. */
export function readPlace(request: Pick<TryTargetRequest, 'kind' | 'address' | 'assetsAddress' | 'account'>, folderOf: (address: string) => string | null): Result<{ readonly address: string; readonly assetsAddress: string; readonly account: string }, TargetFailure> {
  const { kind } = request
  switch (kind) {
    case 'folder': {
      const folder = folderOf(request.address)
      return folder === null ? failure('address', 'No folder is chosen.', 'Choose the folder that stories are to be written into.') : success({ address: folder, assetsAddress: '', account: '' })
    }
    case 'ninjs': {
      const address = readAddress('address', request.address)
      if (!address.ok) return address
      const assets = readAddress('assets-address', request.assetsAddress)
      return assets.ok ? success({ address: address.value, assetsAddress: assets.value, account: '' }) : assets
    }
    case 'wordpress':
    case 'ghost': {
      const address = readAddress('address', request.address)
      if (!address.ok) return address
      const account = request.account.trim()
      if (kind === 'wordpress' && account === '') return failure('account', 'No account is named.', 'Enter the name that you sign in to WordPress with.')
      return success({ address: siteOf(address.value), assetsAddress: '', account: kind === 'wordpress' ? account : '' })
    }
    default:
      return assertNever(kind)
  }
}

/** A section, tags, an author and a status as they are kept. */
export function readDefaults({ section, tags, author, status }: KeepTargetRequest['defaults']): KeepTargetRequest['defaults'] {
  return { section: section.trim(), tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))], author: author.trim(), status }
}

function readAddress(code: 'address' | 'assets-address', typed: string): Result<string, TargetFailure> {
  const address = targetAddress(typed.trim())
  return address.ok ? success(address.value.href) : failure(code, address.failure.message, address.failure.advice)
}

/** People copy the address out of the browser: what belongs to signing in is taken off. */
function siteOf(address: string): string {
  const url = new URL(address)
  url.pathname = `${url.pathname.replace(/\/(wp-admin|wp-login\.php|wp-json|ghost)(\/.*)?$/, '').replace(/\/+$/, '')}/`
  return url.href
}
