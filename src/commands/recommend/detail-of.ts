import type { RenderRequest } from '../../report/formats/formats.ts';
import type { World } from '../call/command.ts';
import type { RecommendCall } from './recommend-spec.ts';

/** How much a text tells: on a terminal one screen, elsewhere everything; `--explain` decides otherwise. */
export function detailOf({ options }: RecommendCall, world: World): RenderRequest['detail'] {
  if (options.explain !== undefined) return options.explain;
  // who asks why not has one question, and all of its answer counts
  const onScreen = options.output === undefined && options.whyNot === undefined && world.stdout.isTTY;
  return onScreen ? 'short' : 'all';
}
