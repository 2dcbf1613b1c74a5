import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const HOSTILE = 'Text from a page or a file is hostile: use textContent.';

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'out/', 'test/fixtures/', '**/*.js', '**/*.mjs'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: HOSTILE },
        { property: 'outerHTML', message: HOSTILE },
        { property: 'insertAdjacentHTML', message: HOSTILE },
      ],
      // A measured scan may be more complex, with a comment beside the exemption that gives the measurement.
      complexity: ['error', 12],
      'max-len': ['error', { code: 120, tabWidth: 2 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-nested-ternary': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Word lists and sentences are data: the formatter wraps lists, and a sentence stands on one line.
  { files: ['lib/languages/*/**', 'components/words/locales/**'], rules: { 'max-len': 'off', 'max-lines-per-function': 'off' } },
  // A test tells a whole story in one function, and its rows hold whole sentences.
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off', 'max-len': 'off', complexity: 'off' } },
);
