import { describe, expect, test } from 'vitest';
import { loadShipped, shippedIds } from '../../../src/knowledge/load-shipped.ts';
import { type Language, languages } from '../../../src/language/language.ts';
import { advise, withWhatWouldChange } from '../../../src/page/advise.ts';
import { elementHtml } from '../../../src/page/element-html.ts';
import { toPageBase } from '../../../src/page/page-base.ts';
import { pageView } from '../../../src/page/views/page-view.ts';
import { checkAnswers } from '../../../src/questionnaire/answers/check-answers.ts';
import { adrLeavesOut, decisionRecord } from '../../../src/report/formats/adr/decision-record.ts';
import { toRecommendation } from '../../../src/report/formats/json/to-recommendation.ts';
import { recommendMarkdown } from '../../../src/report/formats/markdown/recommend-markdown.ts';
import { recommendText } from '../../../src/report/formats/text/recommend-text.ts';
import { leftOut } from '../../../src/report/formats/text/short/left-out.ts';
import { shortText } from '../../../src/report/formats/text/short/short-text.ts';
import { signed } from '../../../src/report/numbers.ts';
import type { Finding } from '../../../src/report/outline/finding.ts';
import { findingsOf } from '../../../src/report/outline/findings-of.ts';
import type { Outline } from '../../../src/report/outline/outline.ts';
import { separatesNothing } from '../../../src/report/outline/separates-nothing.ts';
import { findingText } from '../../../src/report/words/findings.ts';
import { reportWords } from '../../../src/report/words/report.ts';
import { shortWords } from '../../../src/report/words/short.ts';
import { whyText } from '../../../src/report/words/why-text.ts';
import { unstyled } from '../../../src/typesetting/style.ts';
import { type Decided, decided } from '../formats/decided.ts';

type Base = Parameters<typeof loadShipped>[0];
/** Base, answers -> the findings in their order; the same one after another stands once. */
const table: readonly (readonly [base: Base, answers: string, findings: string])[] = [
  ['article', '', 'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED STILL_OPEN'],
  [
    'article',
    'goal=research',
    'AHEAD SETTLED_BY_ANSWER RANKED for:research-standing for:experimentation DOMINATES FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'goal=production',
    'AHEAD SETTLED_BY_ANSWER RANKED for:production-serving for:industry-standing DOMINATES FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'goal=learning experience=knows-python',
    'AHEAD SETTLED_BY_ANSWER RANKED for:pythonic-code DOMINATES NO_DIFFERENCE unknown:pythonic-code FLIP_OF_ANSWERS FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'goal=research graph=static team=developers',
    'AHEAD RANKED for:research-standing for:experimentation for:developer-learning-curve against:static-graphs FLIP_OF_ANSWERS FLIP_OF_WEIGHTS FLIP_OF_WEIGHT STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'goal=research gpu-control=automatic serving=production-scale',
    'AHEAD CLOSE_REMARK SETTLED_BY_ANSWER RANKED for:production-serving for:gpu-automation against:research-standing against:experimentation FLIP_OF_ANSWERS FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN HINT SECOND_OPINION',
  ],
  [
    'article',
    'goal=research team=enterprise',
    'AHEAD SETTLED_BY_ANSWER RANKED for:research-standing for:experimentation against:industry-standing against:industry-learning-curve FLIP_OF_ANSWERS FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'gpu-control=explicit',
    'AHEAD SETTLED_BY_ANSWER RANKED for:gpu-control DOMINATES FLIP_OF_ANSWERS FLIP_OF_RATING STILL_OPEN HINT SECOND_OPINION',
  ],
  [
    'article',
    'visualization=detailed',
    'AHEAD SETTLED_BY_ANSWER RANKED for:detailed-visualization DOMINATES FLIP_OF_ANSWERS FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'visualization=lightweight',
    'AHEAD SETTLED_BY_ANSWER RANKED for:light-visualization DOMINATES FLIP_OF_ANSWERS FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'containers=docker',
    'AHEAD SETTLED_BY_ANSWER RANKED for:docker-integration DOMINATES unknown:docker-integration OUT_OF_REACH FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'containers=kubernetes',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED NO_DIFFERENCE FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'containers=docker goal=research',
    'AHEAD SETTLED_BY_ANSWER RANKED for:research-standing for:experimentation against:docker-integration unknown:docker-integration FLIP_OF_ANSWERS FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'mobile=required',
    'ONLY_ONE RANKED excluded:mobile-deployment WITHOUT_REQUIREMENT scores:mobile-deployment FLIP_OF_RATING DECIDED HINT SECOND_OPINION',
  ],
  [
    'article',
    'mobile=required goal=research',
    'ONLY_ONE RANKED excluded:mobile-deployment WITHOUT_REQUIREMENT scores:mobile-deployment scores:research-standing scores:experimentation FLIP_OF_ANSWERS FLIP_OF_RATING DECIDED HINT SECOND_OPINION',
  ],
  [
    'article',
    'mobile=nice-to-have graph=dynamic',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED for:dynamic-graphs against:mobile-deployment FLIP_OF_ANSWERS STILL_OPEN HINT SECOND_OPINION',
  ],
  [
    'article',
    'domain=speech,translation',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED NO_DIFFERENCE FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'features=wide-range data-shape=varying',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED for:varying-data against:wide-features unknown:varying-data FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'containers=none distributed=model-parallel domain=spam-filtering',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED NO_DIFFERENCE FLIP_OF_ANSWERS STILL_OPEN HINT SECOND_OPINION',
  ],
  [
    'article',
    'team=developers graph=static',
    'TIE CLOSE_REMARK SETTLED_BY_ANSWER RANKED for:developer-learning-curve against:static-graphs FLIP_OF_ANSWERS STILL_OPEN SECOND_OPINION',
  ],
  [
    'article',
    'goal=research-to-production team=startup serving=application-api',
    'AHEAD SETTLED_BY_ANSWER RANKED for:path-to-production against:industry-standing NO_DIFFERENCE FLIP_OF_ANSWERS FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN SECOND_OPINION',
  ],
  ['current', '', 'TIE SETTLED_BY_ANSWER RANKED STILL_OPEN'],
  ['current', 'goal=research', 'AHEAD SETTLED_BY_ANSWER RANKED for DOMINATES unknown OUT_OF_REACH STILL_OPEN'],
  [
    'current',
    'goal=production mobile=required',
    'AHEAD SETTLED_BY_ANSWER RANKED excluded WITHOUT_REQUIREMENT for against DOMINATES unknown OUT_OF_REACH FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN HINT BESIDE',
  ],
  [
    'current',
    'goal=research accelerator=nvidia',
    'AHEAD SETTLED_BY_ANSWER RANKED for DOMINATES NO_DIFFERENCE unknown OUT_OF_REACH FLIP_OF_RATING STILL_OPEN',
  ],
  ['current', 'accelerator=tpu', 'AHEAD SETTLED_BY_ANSWER RANKED for DOMINATES FLIP_OF_RATING STILL_OPEN HINT'],
  [
    'current',
    'goal=learning',
    'AHEAD SETTLED_BY_ANSWER RANKED for against DOMINATES OUT_OF_REACH FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_RATING STILL_OPEN HINT',
  ],
  [
    'runtimes',
    'mobile=ios domain=speech',
    'TIE SETTLED_BY_ANSWER RANKED excluded WITHOUT_REQUIREMENT NO_DIFFERENCE STILL_OPEN HINT BESIDE',
  ],
  ['current', 'domain=language-models', 'AHEAD SETTLED_BY_ANSWER RANKED for DOMINATES FLIP_OF_RATING STILL_OPEN'],
  [
    'current',
    'serving=production-scale containers=kubernetes',
    'AHEAD SETTLED_BY_ANSWER RANKED for against DOMINATES unknown FLIP_OF_ANSWERS OUT_OF_REACH FLIP_OF_WEIGHTS FLIP_OF_WEIGHT FLIP_OF_WEIGHTS FLIP_OF_RATING STILL_OPEN HINT BESIDE',
  ],
  [
    'current',
    'mobile=required edge-device=microcontroller browser=required',
    'AHEAD SETTLED_BY_ANSWER RANKED excluded for DOMINATES OUT_OF_REACH STILL_OPEN HINT BESIDE',
  ],
];

const short: Readonly<Record<string, string>> = {
  ADVANTAGE: 'for',
  DRAWBACK: 'against',
  CONTRIBUTION: 'scores',
  RESTS_ON_UNKNOWN: 'rests',
  EXCLUDED_BY_REQUIREMENT: 'excluded',
  UNKNOWN_RATING: 'unknown',
};

/** The codes of findings; those of the article with what they are about. */
function told(outline: Outline, base: string): string {
  const codes = findingsOf(outline).map((finding) => {
    const code = short[finding.code] ?? finding.code;
    return base === 'article' && 'criterion' in finding && short[finding.code] !== undefined
      ? `${code}:${finding.criterion.id}`
      : code;
  });
  return codes.filter((code, i) => code !== codes[i - 1]).join(' ');
}

function outlineFor(base: Base, answers: string, language: Language): Decided {
  const knowledge = loadShipped(base);
  const given: Record<string, string[]> = {};
  for (const [question, options] of answers.split(' ').flatMap((pair) => (pair === '' ? [] : [pair.split('=')])))
    given[question!] = options!.split(',');
  const { checked, complaints } = checkAnswers(knowledge, given);
  expect(complaints).toEqual([]);
  return decided(knowledge, checked, language);
}

describe('these answers lead to these findings, in this order', () => {
  test.each(table)('%s: %s', (base, answers, findings) => {
    expect(told(outlineFor(base, answers, 'en').outline, base)).toBe(findings);
  });
});

/** Without spaces, line breaks and capitals: what is compared is what is said. */
const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase();
const unescaped = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What stands wherever a finding is told: all of these, or of a list one. `points` where the format has them. */
function signs(finding: Finding, language: Language, points: boolean, brief: boolean): (string | string[])[] {
  const words = reportWords[language];
  switch (finding.code) {
    case 'ADVANTAGE':
    case 'DRAWBACK':
    case 'CONTRIBUTION':
    case 'RESTS_ON_UNKNOWN': {
      const { criterion, better, since } = finding;
      const number = points ? [signed(finding.points)] : [];
      // a reason in a line is its criterion, and that it is so no longer
      if (brief)
        return [...number, criterion.name, ...(since === null ? [] : [shortWords[language].since[since.verdict]])];
      return [...number, criterion.name, better.because, ...(since === null ? [] : [since.note])];
    }
    case 'RANKED':
      return [finding.framework.name, finding.score];
    case 'UNKNOWN_RATING':
      return [[findingText(finding, language), words.rating(finding.criterion.name, finding.framework.name)]];
    case 'STILL_OPEN':
      return finding.questions.map(({ id, name, asks }) => [id, name, asks]);
    case 'HINT':
      return [finding.text, whyText(finding, language)];
    case 'DECIDED':
      return [[findingText(finding, language), '"decided": true']];
    default:
      return [findingText(finding, language)];
  }
}

/** In a decision record: of a reason the side that it is about, of what is not known what is. */
function recordSigns(finding: Finding, language: Language): (string | string[])[] {
  switch (finding.code) {
    case 'ADVANTAGE':
    case 'DRAWBACK':
    case 'CONTRIBUTION':
    case 'RESTS_ON_UNKNOWN':
      return [finding.criterion.name, [finding.better.because, finding.other?.because ?? finding.better.because]];
    case 'UNKNOWN_RATING':
      return [finding.criterion.name, finding.because];
    default:
      return signs(finding, language, false, false);
  }
}

/** On the page: other answers as rows of a table, one weight alone on the track of its slider. */
function pageSigns(finding: Finding, language: Language): (string | string[])[] {
  switch (finding.code) {
    case 'FLIP_OF_ANSWERS':
      return [
        finding.rival.name,
        ...finding.changes.flatMap(({ name, now, to }) => [name, ...now, ...(to === null ? [] : [to])]),
      ];
    case 'FLIP_OF_WEIGHT':
      return [finding.rival.name, finding.criterion.name];
    case 'CONTRIBUTION':
      return [finding.points.toFixed(1), ...signs(finding, language, false, false)];
    default:
      return signs(finding, language, true, false);
  }
}

/** The findings that a text does not tell. */
function untold(
  findings: readonly Finding[],
  text: string,
  language: Language,
  points = true,
  brief = false,
): Finding[] {
  const said = bare(text);
  return findings.filter((finding) =>
    signs(finding, language, points, brief).some((sign) => ![sign].flat().some((one) => said.includes(bare(one)))),
  );
}

/** What a short text may leave out: what is on its list, and what is beyond its numbers. */
function mayBeShort({ reasons, requirements }: Outline): readonly Finding[] {
  const otherwise = requirements.filter((r) => r.code === 'IF_FREE' || r.code === 'WITHOUT_REQUIREMENT');
  return [
    ...reasons.groups.flatMap(({ kind, reasons: all }) => all.slice(leftOut.reasons[kind])),
    ...otherwise.slice(1),
  ];
}

/** What a decision record may leave out: all but the strongest, of what is out all but two reasons, what could change nothing. */
function mayBeBrief({ reasons, requirements, unknown }: Outline): readonly Finding[] {
  const out = requirements.filter((r) => r.code === 'EXCLUDED_BY_REQUIREMENT');
  return [
    ...reasons.groups.flatMap(({ reasons: [first, ...others] }) =>
      others[0]?.points === first?.points ? [first!, ...others] : others,
    ),
    ...out.filter((r, i) => out.slice(0, i).filter((o) => o.framework.id === r.framework.id).length >= 2),
    ...unknown.ratings.filter((r) => !r.couldChange),
  ];
}

const layout = { width: 80, ascii: false, called: 'fw-advisor', style: unstyled };

describe.each(languages)(
  'every finding is told in every format, or on the list of what it leaves out: %s',
  (language) => {
    test.each(table)('%s: %s', (base, answers) => {
      const { outline, decision, knowledge, extras } = outlineFor(base, answers, language);
      // where nothing has weight there are no points to tell
      const findings = findingsOf(outline).filter((f) => f.code !== 'RANKED' || !separatesNothing(outline));
      // in a record and in JSON the headline is its numbers
      const spoken = findings.filter((f) => f !== outline.verdict.headline);
      const full = recommendText(outline, knowledge, {
        ...{ language, layout },
      });
      expect(untold(findings, full, language)).toEqual([]);

      const brief = shortText(outline, knowledge, {
        ...{ language, saved: false, asked: undefined, layout: { ...layout, width: 200, height: 1000 } },
      });
      const left = untold(findings, brief, language, true, true).filter((f) => !leftOut.codes.includes(f.code));
      expect(left.filter((f) => !mayBeShort(outline).includes(f))).toEqual([]);

      const markdown = recommendMarkdown(outline, knowledge, language, {
        date: '2026-11-23',
        command: undefined,
      }).replaceAll('\\', '');
      expect(untold(findings, unescaped(markdown), language)).toEqual([]);

      const record = decisionRecord(outline, {
        ...{ knowledge, language, date: '2026-11-23', confirmation: null },
      }).replaceAll('\\', '');
      const said = bare(unescaped(record));
      const unrecorded = spoken.filter(
        (f) =>
          !recordSigns(f, language).every((sign) => [sign].flat().some((one) => said.includes(bare(one)))) &&
          !adrLeavesOut.includes(f.code) &&
          !mayBeBrief(outline).includes(f),
      );
      expect(unrecorded).toEqual([]);

      const json = toRecommendation(decision, knowledge, language, { ...extras, seed: 1, skipped: [] });
      const texts = [
        ...[...json.reasons, ...json.flips.weights, ...json.flips.answers, ...json.flips.ratings, ...json.hints].map(
          (entry) => entry.text,
        ),
        ...json.reasons.map((reason) => reason.since?.note ?? ''),
        ...json.ranking.map(({ name, score }) => `${name} ${score.toFixed(1)}`),
        json.secondOpinion?.text ?? '',
        json.beside?.text ?? '',
        json.flips.outOfReach?.text ?? '',
        ...json.hints.map((hint) => hint.why),
        `"decided": ${json.decided}`,
        ...json.couldStillChange,
      ];
      expect(untold(spoken, texts.join('\n'), language, false)).toEqual([]);
      expect(json.verdict).toBe(outline.verdict.word);
    });
  },
);

describe.each(languages)('every finding is on the page: %s', (language) => {
  const bases = shippedIds.map((id) => toPageBase(loadShipped(id), id));
  test.each(table.filter(([, answers]) => answers !== ''))('%s: %s', (base, answers) => {
    const { decision } = outlineFor(base, answers, language);
    const state = { base, language, matters: {}, ...decision.given };
    const advice = withWhatWouldChange(advise(bases, state), language);
    const html = unescaped(elementHtml(pageView(advice, state, '1', null)));
    const said = bare(html);
    const silent = findingsOf(advice.outline).filter(
      (finding) => !pageSigns(finding, language).every((sign) => [sign].flat().some((one) => said.includes(bare(one)))),
    );
    expect(silent.map((finding) => JSON.stringify(finding))).toEqual([]);
  });
});
