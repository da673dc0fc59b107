import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'rolldown';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
interface Part extends Package {
  readonly text: string;
}

/**
 * Puts what other packages the bundle contains beside it: their licences, as each of them asks for, and a list for programs that
 * look for packages with known faults (CycloneDX 1.6), who find no dependencies in the manifest. Without a time and a number of its
 * own, which CycloneDX leaves to choice, so that two builds give the same bytes.
 */
export function thirdParty(program: Package): Plugin {
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
      const parts = [...folders].map(partIn).sort((a, b) => (title(a) < title(b) ? -1 : 1));
      const licences = [
        'The files beside this one contain the following packages, each under its own licence.\n',
        ...parts.map((part) => `${'='.repeat(80)}\n${title(part)}\n\n${part.text}\n`),
      ].join('\n');
      const materials = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { type: 'application', ...component(program) } },
        components: parts.map((part) => ({ type: 'library', ...component(part) })),
      };
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: licences });
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: `${JSON.stringify(materials, null, 1)}\n` });
    },
  };
}

function packageFolder(id: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0];
}

function partIn(folder: string): Part {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Package;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) has no licence file to pass on`);
  return { name, version, license, text: readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim() };
}

const title = ({ name, version, license }: Package) => `${name} ${version} (${license})`;

function component({ name, version, license }: Package) {
  const [, scope, rest] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name)!;
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${rest}@${version}`;
  return {
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: rest,
    version,
    licenses: [{ license: { id: license } }],
    purl,
  };
}
