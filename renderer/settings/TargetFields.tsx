import { askOrTell } from '../app/bridge.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { figure } from '../ui/counts.ts'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { NumberSetting } from './NumberSetting.tsx'
import { suggestAssetsAddress } from './suggest-assets.ts'
import type { TargetForm } from './target-form.ts'

interface FieldsProps {
  readonly form: TargetForm
  readonly onChange: (part: Partial<TargetForm>) => void
  readonly problemOf: (code: string) => string | undefined
  /** A secret is kept already. */
  readonly hasSecret: boolean
}

/** Where a target is and how one gets in, by its kind. */
export function PlaceFields({ form, onChange, problemOf, hasSecret }: FieldsProps) {
  const kept = hasSecret ? 'One is set. Leave this empty to keep it.' : null
  switch (form.kind) {
    case 'wordpress':
      return (
        <>
          <TextField label="Address of the site" type="url" value={form.address} onChange={(address) => onChange({ address })} maximum={2_000} placeholder="https://www.example.org" problem={problemOf('address')} />
          <TextField label="Account" value={form.account} onChange={(account) => onChange({ account })} maximum={300} note="The name you sign in to WordPress with." problem={problemOf('account')} />
          <TextField label="Application password" type="password" value={form.secret} onChange={(secret) => onChange({ secret })} maximum={1_000} note={kept ?? 'Made in WordPress, under Users and Profile. It is not the password you sign in with.'} problem={problemOf('secret')} />
        </>
      )
    case 'ghost':
      return (
        <>
          <TextField label="Address of the site" type="url" value={form.address} onChange={(address) => onChange({ address })} maximum={2_000} placeholder="https://www.example.org" problem={problemOf('address')} />
          <TextField label="Admin API key" type="password" value={form.secret} onChange={(secret) => onChange({ secret })} maximum={1_000} note={kept ?? 'Of a custom integration, in Ghost’s settings under Integrations.'} problem={problemOf('secret')} />
        </>
      )
    case 'ninjs':
      return <NinjsFields form={form} onChange={onChange} problemOf={problemOf} hasSecret={hasSecret} />
    case 'folder':
      return <FolderField form={form} onChange={onChange} problemOf={problemOf} hasSecret={hasSecret} />
  }
}

function NinjsFields({ form, onChange, problemOf, hasSecret }: FieldsProps) {
  const changeAddress = (address: string) => {
    // As long as the person has not chosen another, the address for pictures follows.
    const follows = form.assetsAddress === '' || form.assetsAddress === suggestAssetsAddress(form.address)
    onChange({ address, ...(follows && { assetsAddress: suggestAssetsAddress(address) }) })
  }
  return (
    <>
      <TextField label="Address for stories" type="url" value={form.address} onChange={changeAddress} maximum={2_000} placeholder="https://cms.example.org/items" problem={problemOf('address')} />
      <TextField label="Address for pictures" type="url" value={form.assetsAddress} onChange={(assetsAddress) => onChange({ assetsAddress })} maximum={2_000} placeholder="https://cms.example.org/assets" problem={problemOf('assets-address')} />
      {!form.withoutSecret && <TextField label="Secret" type="password" value={form.secret} onChange={(secret) => onChange({ secret })} maximum={1_000} note={hasSecret ? 'One is set. Leave this empty to keep it.' : 'It signs what is sent. Leave it empty where the server asks for none.'} problem={problemOf('secret')} />}
      {hasSecret && <Switch label="Forget the secret and send unsigned" on={form.withoutSecret} onChange={(withoutSecret) => onChange({ withoutSecret, secret: '' })} />}
    </>
  )
}

function FolderField({ form, onChange, problemOf }: FieldsProps) {
  const choose = () => void askOrTell('targets.choose-folder', {}).then((chosen) => chosen !== undefined && chosen !== null && onChange({ address: chosen.token, folder: chosen.path }))
  const problem = problemOf('address')
  return (
    <div className="target-folder">
      <Button onPress={choose}>{form.folder === '' ? 'Choose a folder…' : 'Choose another folder…'}</Button>
      {form.folder !== '' && <p className="target-path">{form.folder}</p>}
      {problem !== undefined && <p className="field-problem">{problem}</p>}
    </div>
  )
}

const edges = [1_200, 1_600, 2_048, 3_000, 4_000] as const

/** How large pictures go there: a copy is made smaller, with its colour profile and its caption data; the original stays as it is. */
export function PictureFields({ form: { longEdge, quality }, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  // One that was set elsewhere is kept and shown among the others.
  const offered = longEdge === null || edges.some((edge) => edge === longEdge) ? edges : [...edges, longEdge].toSorted((one, other) => one - other)
  const options = [{ value: 'original', label: 'As they are, pixels untouched' }, ...offered.map((edge) => ({ value: String(edge), label: `At most ${figure(edge)} pixels` }))]
  return (
    <fieldset className="target-defaults">
      <legend>Pictures</legend>
      <Choice label="Long edge" options={options} value={longEdge === null ? 'original' : String(longEdge)} onChange={(edge) => onChange({ longEdge: edge === 'original' ? null : Number(edge) })} />
      {longEdge !== null && <NumberSetting label="JPEG quality" unit="of 100" value={quality} minimum={40} maximum={100} onChange={(next) => onChange({ quality: next })} />}
    </fieldset>
  )
}

/** What a CMS is told where a story says nothing itself. */
export function DefaultFields({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  if (form.kind === 'ninjs' || form.kind === 'folder') return null
  const author = form.kind === 'ghost' ? 'An e-mail address that Ghost knows. Empty leaves it to Ghost.' : 'An account name. Empty publishes under the account above.'
  return (
    <fieldset className="target-defaults">
      <legend>Where a story says nothing itself</legend>
      <TextField label="Section" value={form.section} onChange={(section) => onChange({ section })} maximum={200} />
      <TextField label="Tags" value={form.tags} onChange={(tags) => onChange({ tags })} maximum={2_000} note="Apart by commas." />
      <TextField label="Author" value={form.author} onChange={(name) => onChange({ author: name })} maximum={300} note={author} />
      <Switch label="Leave stories as drafts for somebody there to publish" on={form.asDraft} onChange={(asDraft) => onChange({ asDraft })} />
    </fieldset>
  )
}
