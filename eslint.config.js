import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'test/labs/*/node_modules/**', '**/.venv/**', '**/*.d.ts'],
  },
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['cli/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
