import { escapeXml } from '../../render/svg';
import { DOCS_MESSAGES } from './messages';
import type { PageContext } from './types';
import { CRITERIA, type Criterion, type CriterionId, type CriterionTexts } from './wcag/criteria';
import { CRITERIA_DE } from './wcag/de';
import { CRITERIA_EN } from './wcag/en';

const TEXTS = { en: CRITERIA_EN, de: CRITERIA_DE } satisfies Readonly<Record<PageContext['lang'], CriterionTexts>>;

/** The success criteria of WCAG 2.2, A and AA, as a table: how each is met, and the test that holds it, in two columns that fit on a phone. */
export function criteriaTable({ lang }: PageContext): string {
  const messages = DOCS_MESSAGES[lang].criteria;
  const head = [messages.criterion, messages.how].map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = (Object.entries(CRITERIA) as [CriterionId, Criterion][]).map(([id, { level, test }]) => {
    const [name, how] = TEXTS[lang][id];
    return (
      `<tr><th scope="row" id="wcag-${id}">${id} ${escapeXml(name)} (${level})</th><td>${escapeXml(how)}` +
      `${test === null ? '' : `<p class="doc-criterion-test">${messages.test} ${testOf(test)}</p>`}</td></tr>`
    );
  });
  return `<div class="doc-table doc-criteria" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`;
}

function testOf({ file, name }: NonNullable<Criterion['test']>): string {
  // A name may be split anywhere between its folders.
  const path = escapeXml(file.replace(/^test\//, '').replace(/\.test\.ts$/, '')).replaceAll('/', '/<wbr>');
  return `<code>${path}</code>${name === undefined ? '' : ` <span lang="en">${escapeXml(name)}</span>`}`;
}
