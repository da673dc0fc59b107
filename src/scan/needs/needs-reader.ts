import { lineOfFramework } from './line-of-framework.ts';
import type { Need } from './need.ts';
import { readDockerfile } from './read-dockerfile.ts';
import { readPipfileLock } from './read-pipfile-lock.ts';
import { readRequirements } from './read-requirements.ts';
import { readSetup } from './read-setup.ts';
import { readSetupCfg } from './read-setup-cfg.ts';
import { readToml } from './read-toml.ts';
import { readYamlNeeds } from './read-yaml-needs.ts';

/** What a file says beside its needs: that it is a Dockerfile, or the line of an object of Kubernetes in it, or where C++ brings a framework in. */
export interface FileNeeds {
  readonly needs: readonly Need[];
  readonly content?: { readonly name: ':dockerfile' | ':kubernetes' | ':cpp'; readonly line: number };
}
type Reader = (text: string, path: string) => FileNeeds | undefined;

const forDevelopment = /(^|[/_.-])(dev|develop|tests?|testing|docs?|lint|ci|optional|extras?|bench|build)([/_.-]|$)/i;
const requirementsFile =
  /(^|\/)(requirements[^/]*|[^/]*requirements|constraints[^/]*)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/i;

const list = (needs: readonly Need[] | undefined): FileNeeds | undefined => needs && { needs };
const toml: Reader = (text) => list(readToml(text));
const readers: readonly (readonly [RegExp, Reader])[] = [
  [requirementsFile, (text, path) => list(readRequirements(text, forDevelopment.test(path)))],
  [/(^|\/)(pyproject\.toml|pixi\.toml|Pipfile|(poetry|uv|pdm)\.lock)$/, toml],
  [/(^|\/)Pipfile\.lock$/, (text) => list(readPipfileLock(text))],
  [
    /\.(cc|cpp|cxx|cu|cuh|h|hh|hpp)$/,
    (text) => {
      const line = lineOfFramework(text);
      return line === undefined ? { needs: [] } : { needs: [], content: { name: ':cpp', line } };
    },
  ],
  [/(^|\/)setup\.py$/, (text) => list(readSetup(text))],
  [/(^|\/)setup\.cfg$/, (text) => list(readSetupCfg(text))],
  [
    /(^|\/)(Dockerfile|Containerfile)([._-][^/]*)?$|\.dockerfile$/i,
    (text) => {
      const needs = readDockerfile(text);
      return needs.length === 0 ? { needs } : { needs, content: { name: ':dockerfile', line: needs[0]!.line } };
    },
  ],
  [
    /\.ya?ml$/,
    (text) => {
      // most YAML is settings: what could not say anything is not parsed, which takes its time
      if (!/^[ \t]*(?:-[ \t]+)?(?:apiVersion|dependencies|image|runs-on)[ \t]*:/m.test(text)) return { needs: [] };
      const read = readYamlNeeds(text);
      if (read === undefined) return undefined;
      const { needs, kubernetes } = read;
      return kubernetes === undefined ? { needs } : { needs, content: { name: ':kubernetes', line: kubernetes } };
    },
  ],
];

/** How the needs of a file are read, by its path; undefined where it can have none. The reader says undefined where it is broken. */
export const needsReader = (path: string): Reader | undefined => readers.find(([pattern]) => pattern.test(path))?.[1];
