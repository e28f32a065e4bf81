import { relative, sep } from 'node:path'

const empty = /^(utils?|helpers?|managers?|common|misc|stuff)$/i

/** A name that says nothing of what is inside collects everything. @type {import('eslint').Rule.RuleModule} */
export const fileNamesRule = {
  meta: { type: 'suggestion', schema: [], messages: { fault: '“{{ name }}” says nothing of what is inside: name the one idea of the file.' } },
  create: (context) => ({
    Program: (node) => {
      const parts = relative(context.cwd, context.filename).split(sep)
      const words = parts.flatMap((part) => part.split('.')[0]?.split('-') ?? [])
      const name = words.find((word) => empty.test(word))
      if (name !== undefined) context.report({ node, messageId: 'fault', data: { name } })
    },
  }),
}
