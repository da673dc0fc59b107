import { type YamlScalar, yamlScalars } from '../../documents/yaml/yaml-scalars.ts';
import { imageName } from './image-name.ts';
import type { Need } from './need.ts';
import { requirementName } from './requirement-name.ts';

/** What a YAML file asks for: conda packages, images and resources of a cluster, runners of workflows. */
export interface YamlNeeds {
  readonly needs: readonly Need[];
  /** The line of the first object of Kubernetes. */
  readonly kubernetes: number | undefined;
}

/** Undefined where the file is no YAML. */
export function readYamlNeeds(text: string): YamlNeeds | undefined {
  const scalars = yamlScalars(text);
  if (scalars === undefined) return undefined;
  const apiVersion = scalars.find(({ keys, value }) => keys.length === 1 && keys[0] === 'apiVersion' && isApi(value));
  const hasKind = scalars.some(({ keys }) => keys.length === 1 && keys[0] === 'kind');
  const kubernetes = apiVersion !== undefined && hasKind ? apiVersion.line : undefined;
  return { needs: scalars.flatMap((scalar) => needsOf(scalar, kubernetes !== undefined)), kubernetes };
}

/** Groups that others use for files of their own end otherwise. */
const isApi = (value: string) => /^([a-z0-9.-]+\/)?v\d+((alpha|beta)\d+)?$/.test(value);

function needsOf({ keys, value, line }: YamlScalar, kubernetes: boolean): Need[] {
  const last = keys.at(-1);
  const one = (name: string | undefined): Need[] => (name === undefined ? [] : [{ name, line, optional: false }]);
  if (keys[0] === 'dependencies' && (keys.length === 1 || (keys.length === 2 && last === 'pip')))
    return one(requirementName(value.replace(/^([\w.:-]+)=.*$/, '$1')));
  // a workflow may name the image alone
  if (last === 'image' || (last === 'container' && keys[0] === 'jobs')) return one(imageName(value.toLowerCase()));
  if (last === 'runs-on' || (keys.includes('matrix') && last === 'os')) return one(value.toLowerCase());
  if (!kubernetes || last === undefined) return [];
  const isResource = ['limits', 'requests', 'nodeSelector'].includes(keys.at(-2) ?? '');
  return isResource && last.includes('/') ? one(last.toLowerCase()) : [];
}
