import { CardsElement } from '../widgets/cards/cards.js';
import { ownScript } from './own-script.js';
import { safeDefine } from './safe-define.js';

CardsElement.script = ownScript();
safeDefine('balise-cards', CardsElement);
