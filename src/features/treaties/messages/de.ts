import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('de');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: '# Vertrag', other: '# Verträge' }),
  slider: 'Stichtag',
  earlier: 'Vorige Änderung',
  later: 'Nächste Änderung',
  endOfDay: 'Stand am Ende des Tages',
  notCovered: 'Dieser Tag liegt außerhalb des erfassten Zeitraums.',
  none: 'Unter diesen Ereignissen ist kein Vertragsschritt.',
};
