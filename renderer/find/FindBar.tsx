import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { longestQuery, type FindQuery } from '../../shared/find/find-query.ts'
import type { Story } from '../../shared/story/story.ts'
import { placeKey } from '../../shared/story/text-block.ts'
import { platform } from '../app/bridge.ts'
import { editor } from '../app/editor-access.ts'
import { keysOf, spellKeys } from '../app/keys.ts'
import { useStore } from '../app/store.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { closeFind, findAgain, replaceAll, replaceOne, showNearest, textsOf } from './find-commands.ts'
import { findState, setFind, type FindState } from './find-state.ts'
import { FindToggle } from './FindToggle.tsx'
import { countInWords, MatchLine } from './MatchLine.tsx'
import { patternEngine, searchOf } from './search-engine.ts'
import './find.css'

/** The bar over the copy: what is looked for, how many there are, and what takes its place. */
export function FindBar({ story }: { readonly story: Story }) {
  const find = useStore(findState)
  return find.isOpen ? <OpenFindBar story={story} find={find} /> : null
}

function OpenFindBar({ story, find }: { readonly story: Story; readonly find: FindState }) {
  const { query, replacement, isReplacing, keepCapitals, inHand, asked } = find
  const engine = useStore(patternEngine)
  const search = useMemo(() => ({ engine, made: searchOf(query) }).made, [query, engine])
  const texts = useMemo(() => textsOf(story), [story])
  const found = useMemo(() => (search.kind === 'ready' ? search.inStory(texts) : null), [search, texts])
  const current = found === null || inHand === null ? -1 : found.matches.findIndex(({ place, start }) => start === inHand.start && placeKey(place) === placeKey(inHand.place))
  const field = useRef<HTMLInputElement>(null)
  const replacementField = useRef<HTMLInputElement>(null)
  const [isTyped, setIsTyped] = useState(false)
  const on = platform()

  useLayoutEffect(() => {
    const wanted = asked.field === 'replace' ? replacementField.current : field.current
    wanted?.focus()
    wanted?.select()
  }, [asked])
  useEffect(() => {
    editor()?.paintMatches(search.kind === 'ready' && query.words !== '' ? search.inBlock : null)
  }, [search, query, story.id])
  // The words are looked for as they are typed; a match that comes in hand does not take the focus.
  useEffect(() => {
    if (search.kind === 'ready') showNearest()
  }, [search])
  useEffect(() => () => setFind({ inHand: null }), [])

  const ask = (change: Partial<FindQuery>) => setFind({ query: { ...query, ...change } })
  const act = (run: () => void) => {
    setIsTyped(false)
    run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const answer = keyAnswer(event, { isInReplacement: event.target === replacementField.current, isInField: event.target === field.current })
    if (answer === null) return
    event.preventDefault()
    switch (answer) {
      case 'close':
        return closeFind()
      case 'next':
        return findAgain(1)
      case 'previous':
        return findAgain(-1)
      case 'replace':
        return act(replaceOne)
      case 'replace-all':
        return act(replaceAll)
      case 'case':
        return ask({ matchCase: !query.matchCase })
      case 'words':
        return ask({ wholeWords: !query.wholeWords })
      case 'pattern':
        return ask({ isPattern: !query.isPattern })
    }
  }

  const problem = search.kind === 'problem' ? search.message : undefined
  const none = found === null || found.matches.length === 0
  return (
    <section className="find-bar" role="search" aria-label="Find and replace" onKeyDown={onKeyDown}>
      <div className="find-row">
        <IconButton icon="chevron" label={isReplacing ? 'Hide replace' : 'Show replace'} keys={keysOf('replace', on)} aria-expanded={isReplacing} onPress={() => setFind({ isReplacing: !isReplacing })} />
        <input
          ref={field}
          className="field find-field"
          aria-label="Find"
          placeholder="Find in the story"
          value={query.words}
          maxLength={longestQuery}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== undefined || undefined}
          aria-describedby="find-count find-help"
          data-own-undo={isTyped ? 'typed' : undefined}
          onChange={(event) => {
            setIsTyped(true)
            ask({ words: event.target.value })
          }}
        />
        <span className="find-count figures" id="find-count" role="status">
          {query.words === '' ? '' : countInWords(search, found, current)}
        </span>
        <span className="find-steps">
          <IconButton icon="chevron" label="Previous match" keys={keysOf('find-previous', on)} isDisabled={none} onPress={() => findAgain(-1)} />
          <IconButton icon="chevron" label="Next match" keys={keysOf('find-next', on)} isDisabled={none} onPress={() => findAgain(1)} />
        </span>
        <span className="find-ways" role="group" aria-label="How to look">
          <FindToggle label="Match case" face="Aa" keys={spellKeys('Alt+C', on)} isOn={query.matchCase} onChange={(matchCase) => ask({ matchCase })} />
          <FindToggle label="Whole words" face="Word" keys={spellKeys('Alt+W', on)} isOn={query.wholeWords} onChange={(wholeWords) => ask({ wholeWords })} />
          <FindToggle label="Pattern" face="Pattern" keys={spellKeys('Alt+P', on)} isOn={query.isPattern} onChange={(isPattern) => ask({ isPattern })} />
        </span>
        <IconButton icon="close" label="Close" keys="Esc" onPress={closeFind} />
      </div>
      {isReplacing && (
        <div className="find-row">
          <span className="find-indent" />
          <input
            ref={replacementField}
            className="field find-field"
            aria-label="Replace with"
            placeholder="Replace with"
            value={replacement}
            maxLength={longestQuery}
            spellCheck={false}
            autoComplete="off"
            data-own-undo={isTyped ? 'typed' : undefined}
            onChange={(event) => {
              setIsTyped(true)
              setFind({ replacement: event.target.value })
            }}
          />
          <FindToggle label="Keep capitals: Harbour becomes Port where harbour becomes port" face="Keep capitals" isOn={keepCapitals} onChange={(keep) => setFind({ keepCapitals: keep })} />
          <span className="find-replaces">
            <Button isDisabled={none} onPress={() => act(replaceOne)}>
              Replace
            </Button>
            <Button isDisabled={none || !found.isWhole} onPress={() => act(replaceAll)}>
              Replace all
            </Button>
          </span>
        </div>
      )}
      <MatchLine query={query} problem={problem} found={found} match={found?.matches[current]} texts={texts} isReplacing={isReplacing} />
    </section>
  )
}

type Answer = 'close' | 'next' | 'previous' | 'replace' | 'replace-all' | 'case' | 'words' | 'pattern'

const ways: Readonly<Record<string, Answer>> = { KeyC: 'case', KeyW: 'words', KeyP: 'pattern' }

function keyAnswer({ key, nativeEvent: { code }, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { isInField, isInReplacement }: { readonly isInField: boolean; readonly isInReplacement: boolean }): Answer | null {
  if (key === 'Escape') return 'close'
  if (altKey && !ctrlKey && !metaKey) return ways[code] ?? null
  if (key !== 'Enter') return null
  if (ctrlKey || metaKey) return isInReplacement ? 'replace-all' : null
  if (isInReplacement) return 'replace'
  if (!isInField) return null
  return shiftKey ? 'previous' : 'next'
}
