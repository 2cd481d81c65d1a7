import { Banner3018Element } from '../widgets/banner-3018/banner-3018.js';
import { safeDefine } from './safe-define.js';

safeDefine('balise-3018', Banner3018Element);
