import CalendarCheck from 'lucide/dist/esm/icons/calendar-check.mjs';
import ChartColumn from 'lucide/dist/esm/icons/chart-column.mjs';
import CircleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import Layers from 'lucide/dist/esm/icons/layers.mjs';
import PhoneCall from 'lucide/dist/esm/icons/phone-call.mjs';
import { icon } from '../../src/base/icon.ts';
import type { WidgetName } from './model.ts';

/** How the first step presents each widget. */
export const presented: readonly { readonly name: WidgetName; readonly what: string; readonly drawing: SVGElement }[] = [
  { name: 'quiz', what: 'Des questions pour en parler, sans note ni classement.', drawing: icon(CircleQuestionMark) },
  { name: 'cards', what: 'Une question par carte, et ce que l’on peut faire.', drawing: icon(Layers) },
  { name: '3018', what: 'Le numéro d’aide aux jeunes victimes de violences numériques.', drawing: icon(PhoneCall) },
  { name: 'chart', what: 'Un chiffre expliqué, dessiné, avec son tableau et sa source.', drawing: icon(ChartColumn) },
  { name: 'signup', what: 'Les dates de vos ateliers, et un formulaire.', drawing: icon(CalendarCheck) },
];
