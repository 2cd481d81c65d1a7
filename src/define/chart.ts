import { ChartElement } from '../widgets/chart/chart.js';
import { safeDefine } from './safe-define.js';

safeDefine('balise-chart', ChartElement);
