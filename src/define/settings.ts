import { SettingsElement } from '../base/settings-element.js';
import { safeDefine } from './safe-define.js';

safeDefine('balise-settings', SettingsElement);
