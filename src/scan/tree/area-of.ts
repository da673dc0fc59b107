import type { Area } from '../scan-result.ts';

const areas: readonly (readonly [Exclude<Area, 'main' | 'converters'>, RegExp])[] = [
  ['tests', /^(tests?|testing|unit_?tests?|test_\w+|.*_tests?)$/i],
  ['docs', /^(docs?|documentation|website)$/i],
  ['examples', /^(examples?|samples?|demos?|tutorials?|cookbooks?|playground|.*_examples?)$/i],
  ['ci', /^(\.github|\.gitlab|\.circleci|\.buildkite|\.azure-pipelines|\.travis|ci|\.ci|taskcluster)$/i],
];
const testFile = /^(test_.*|.*_tests?|conftest)\.(py|ipynb)$/;
/** Made once from another framework's model, or for another program. */
const converterFile = /^(convert|export)([-_.].*)?\.(py|ipynb)$/;
const ciFile = /^(\.gitlab-ci|azure-pipelines|\.travis|appveyor)\.ya?ml$/;

/** By the names of the folders that a file is in, and its own. */
export function areaOf(path: string): Area {
  const parts = path.split('/');
  const name = parts.pop()!;
  for (const [area, pattern] of areas) if (parts.some((part) => pattern.test(part))) return area;
  return testFile.test(name) ? 'tests' : converterFile.test(name) ? 'converters' : ciFile.test(name) ? 'ci' : 'main';
}
