import type { ArgumentSpec, CallOf } from '../call/command.ts';
import { defineCommand } from '../call/define-command.ts';

const argument = {
  name: '<shell>',
  help: { en: 'bash, zsh, fish or powershell', ja: 'bash、zsh、fish、powershell のいずれか' },
  completes: ['bash', 'zsh', 'fish', 'powershell'],
} satisfies ArgumentSpec;

export type CompletionCall = CallOf<Record<never, never>, typeof argument>;

export const completionSpec = defineCommand({
  name: 'completion',
  help: {
    en: 'completion for a shell: bash, zsh, fish, powershell',
    ja: 'シェルの補完スクリプトを表示する (bash、zsh、fish、powershell)',
  },
  argument,
  options: {},
  examples: ['eval "$(fw-advisor completion bash)"', 'fw-advisor completion fish | source'],
  load: () => import('./completion.ts'),
});
