import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

/** Puts the licences of the packages that are in the bundle beside it, as each of them asks for. */
export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
      const notices = [...folders].map(notice).sort((a, b) => (a.title < b.title ? -1 : 1));
      const source = [
        'The files beside this one contain the following packages, each under its own licence.\n',
        ...notices.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n\n${text}\n`),
      ].join('\n');
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
    },
  };
}

function packageFolder(id: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
}

function notice(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) has no licence file to pass on`);
  const text = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  return { title: `${name} ${version} (${license})`, text };
}
