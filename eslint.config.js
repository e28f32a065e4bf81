import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'
import { houseRules } from './scripts/lint/house-rules.mjs'

export default defineConfig(
  globalIgnores(['dist*/', 'release/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/', '.cache/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { house: houseRules },
    rules: { 'house/rooms': 'error', 'house/channels': 'error', 'house/file-names': 'error' },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['shared', 'electron', 'electron/preload', 'renderer', 'e2e', 'scripts'].map((folder) => `${folder}/tsconfig.json`).concat('tsconfig.tests.json'),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `== null` asks for both kinds of nothing at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An arrow that hands on a call without an answer reads well in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An interface that answers later is met by functions that need not wait; methods here are written without `this`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Electron's classes are made by functions of their own (`BrowserWindow.getFocusedWindow`), which the rule takes for strangers.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An answer that says only "done" is an empty object (`success({})`).
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Handlers of React and of Electron take a promise where it says void; what they reject is caught inside them.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [typescript.configs.recommended],
    rules: { eqeqeq: 'error' },
  },

  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // It speaks of the React compiler, which is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },

  { files: ['**/*.{ts,tsx,js,mjs}'], rules: { 'max-lines': ['error', { max: 350 }] } },
  { files: ['**/*.test.{ts,tsx}', 'e2e/**/*.spec.ts'], rules: { 'max-lines': ['error', { max: 500 }] } },
  // Tables of places and words are data that happen to be written as a module.
  { files: ['**/*-data.ts'], rules: { 'max-lines': 'off' } },

  {
    files: ['**/*.test.{ts,tsx}', '**/fixtures/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.{ts,mjs}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright's fixtures are declared by an empty pattern where they use no other.
      'no-empty-pattern': 'off',
      'no-console': 'off',
    },
  },
)
