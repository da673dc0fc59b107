import type { Language } from '../../knowledge/knowledge.ts';
import { jsonText } from '../../report/formats/json/json-text.ts';
import { findKnowledge } from '../base/find-knowledge.ts';
import type { Outcome, World } from '../call/command.ts';
import { deliver } from '../call/deliver.ts';
import { machineLanguage } from '../call/language-of.ts';
import { layoutFor } from '../call/layout-for.ts';
import { scanFolder } from './scan-folder.ts';
import type { ScanCall } from './scan-spec.ts';
import { scannedBase } from './scanned-base.ts';

export async function run(call: ScanCall, world: World, language: Language): Promise<Outcome> {
  const { options, argument: path = '.' } = call;
  const knowledge = await findKnowledge(options.knowledge ?? scannedBase);
  const scan = await scanFolder(path, knowledge, world, language);
  switch (options.format) {
    case 'yaml': {
      const { scanAnswers } = await import('../../scan/output/scan-answers.ts');
      return deliver(scanAnswers(scan, knowledge, language), call, world);
    }
    case 'text': {
      const { scanText } = await import('../../scan/output/scan-text.ts');
      return deliver(scanText(scan, knowledge, language, await layoutFor(world.stdout, call, world)), call, world);
    }
    case 'json': {
      const { scanDocument } = await import('../../scan/output/scan-document.ts');
      return deliver(`${jsonText(scanDocument(scan, knowledge, machineLanguage(call)), 2)}\n`, call, world);
    }
    default:
      return options.format satisfies never;
  }
}
