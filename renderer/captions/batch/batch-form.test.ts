import { expect, test } from 'vitest'
import { batchProperties, batchTemplateSchema, blankStep } from '../../../shared/captions/batch-template.ts'
import { expandVariables } from '../../../shared/captions/variables.ts'
import { emptyCaption } from '../../../shared/captions/caption-data.ts'
import { actionsFor, blankForm, formOf, propertiesByGroup, stepOf, templateOf, usesSequence, variables, withStep } from './batch-form.ts'

test('every property that a batch can write has its line, once', () => {
  expect(propertiesByGroup.flatMap(({ properties }) => properties).toSorted()).toEqual([...batchProperties].toSorted())
})

test('what is kept comes back as it was, unticked lines that say something among it', () => {
  const form = withStep(withStep(withStep(blankForm, { ...blankStep('city'), text: 'Port Ansel' }), { ...blankStep('description'), ticked: true, text: 'Boats {sequence:2}' }), blankStep('headline'))
  const template = templateOf(form)
  expect(template.steps.map(({ property }) => property)).toEqual(['description', 'city'])
  expect(batchTemplateSchema.parse(template)).toEqual(template)
  expect(stepOf(formOf(template), 'city').text).toBe('Port Ansel')
  expect(usesSequence(form)).toBe(true)
})

test('a choice is set, never added to', () => {
  expect(actionsFor('digitalSourceType').map(({ value }) => value)).toEqual(['set', 'fill'])
  expect(actionsFor('description').map(({ value }) => value)).toContain('replace-within')
})

test('every variable of the insert menu means something', () => {
  for (const { name } of variables) expect(expandVariables(name, { caption: emptyCaption(), fileName: 'quay.jpg', position: 0, today: '2026-11-23', dates: 'day-month-year' }).unknown, name).toEqual([])
})
