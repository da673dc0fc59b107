import type { Verdict } from '../../../decision/model.ts';
import type { Outline } from '../../../report/outline/outline.ts';
import type { RankingOutline } from '../../../report/outline/ranking-outline.ts';
import { reportWords } from '../../../report/words/report.ts';
import { listOf } from '../../../report/words/words.ts';
import type { Advice } from '../../advise.ts';
import { type Element, h } from '../../element.ts';
import type { PageState } from '../../page-state.ts';
import { pageWords } from '../../words/page-words.ts';
import { resultWords } from '../../words/result-words.ts';
import { percentage } from '../percentage.ts';
import { section } from '../section.ts';
import { contributionsView } from './contributions-view.ts';

/** From the least to the most firm: the others are on no scale. */
const scale = ['close', 'open', 'likely', 'clear'] as const satisfies readonly Verdict[];

/** How firm the result is, as pictures: the verdict on its scale, and how often each framework has each rank. */
export function firmnessView({ outline, stale }: Advice, state: PageState): Element {
  const { language } = state;
  const words = resultWords[language];
  const { word } = outline.verdict;
  const onScale = scale.some((step) => step === word);
  const keeps = keptBy(outline, language);
  const { criteria, rows } = outline.ranking;
  const { rankShares, firstShares } =
    outline.ranking.rankShares === null ? (stale?.ranking ?? outline.ranking) : outline.ranking;
  return section('firmness', words.firmness, [
    onScale &&
      h(
        'ol.scale',
        { 'aria-label': words.scale },
        scale.map((step) =>
          h(
            'li',
            { class: step === word ? `here chip-${step}` : null, 'aria-current': step === word ? 'step' : null },
            words.names[step],
          ),
        ),
      ),
    keeps !== '' && h('p.keeps', {}, keeps),
    rows.length > 1 &&
      criteria.length > 0 &&
      h('div.rank-shares', { 'data-key': 'rank-shares' }, [
        rankShares === null
          ? h('p.muted', {}, pageWords(language).working)
          : [
              h('p.muted.small', {}, words.sharesLead(rows.length, firstShares !== null)),
              sharesView(rankShares, language),
              firstShares !== null &&
                h(
                  'p.muted.small.first-shares',
                  {},
                  reportWords[language].firstShares(
                    firstShares.shares.map(({ name, share }) => `${name}: ${share}`),
                    firstShares.error,
                  ),
                ),
            ],
      ]),
    criteria.length > 0 &&
      h('details.as-table', { 'data-key': 'as-table' }, [
        h('summary', {}, pageWords(language).asTable),
        contributionsView(outline.ranking, state),
      ]),
  ]);
}

/** The one thing that keeps the verdict from the next firmer one, with its number. */
function keptBy(outline: Outline, language: PageState['language']): string {
  const { word, headline } = outline.verdict;
  if (headline.code !== 'AHEAD') return '';
  const [keeper] = headline.keptFrom;
  const words = resultWords[language];
  if (keeper === undefined) return word === 'clear' ? words.nothingKeeps : '';
  const { open } = outline.change;
  return words.keeps[keeper]({
    word,
    rival: headline.tightest,
    share: headline.share,
    openShare: headline.openShare,
    open: open?.code === 'STILL_OPEN' ? open.questions.length : 0,
    unknown: outline.unknown.ratings.length,
  });
}

/** Parts narrower than this (of 100) have no room for their number. */
const roomForNumber = 9;
/** On a narrow screen. */
const roomOnNarrow = 28;

function sharesView(rows: NonNullable<RankingOutline['rankShares']>, language: PageState['language']): Element {
  const words = resultWords[language];
  return h(
    'ul.shares',
    {},
    rows.map(({ framework, shares }) => {
      let from = 0;
      const parts = shares.map(({ exact, share }, i) => {
        const x = 100 * from;
        from += exact;
        const told = words.placeIn(i + 1, share);
        return (
          exact > 0 &&
          h(
            'g',
            { class: `share-${Math.min(i, 3)}${100 * exact < roomOnNarrow ? ' tight' : ''}`, 'data-key': String(i) },
            [
              h('rect', { x: percentage(x), y: 0, width: percentage(100 * exact), height: 22 }, h('title', {}, told)),
              100 * exact >= roomForNumber &&
                h('text', { x: percentage(x + 50 * exact), y: 16 }, `${words.place(i + 1)} ${share}`),
            ],
          )
        );
      });
      const told = listOf(
        shares.map(({ share }, i) => words.placeIn(i + 1, share)),
        language,
      );
      return h('li', { 'data-key': framework.id }, [
        h('span.name', {}, framework.name),
        h('svg.strip', { width: '100%', height: 22, role: 'img', 'aria-label': told }, parts),
      ]);
    }),
  );
}
