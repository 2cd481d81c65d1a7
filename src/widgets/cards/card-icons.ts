import AtSign from 'lucide/dist/esm/icons/at-sign.mjs';
import Camera from 'lucide/dist/esm/icons/camera.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Coins from 'lucide/dist/esm/icons/coins.mjs';
import Dices from 'lucide/dist/esm/icons/dices.mjs';
import Drama from 'lucide/dist/esm/icons/drama.mjs';
import EyeOff from 'lucide/dist/esm/icons/eye-off.mjs';
import Fish from 'lucide/dist/esm/icons/fish.mjs';
import Gamepad from 'lucide/dist/esm/icons/gamepad-2.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import IdCard from 'lucide/dist/esm/icons/id-card.mjs';
import LifeBuoy from 'lucide/dist/esm/icons/life-buoy.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import Monitor from 'lucide/dist/esm/icons/monitor.mjs';
import Newspaper from 'lucide/dist/esm/icons/newspaper.mjs';
import Shield from 'lucide/dist/esm/icons/shield.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { IconName } from './cards.schema.js';

/** The drawings behind the names that a config may use. */
export const cardIcons: Readonly<Record<IconName, typeof AtSign>> = {
  'at-sign': AtSign,
  camera: Camera,
  clock: Clock,
  coins: Coins,
  dices: Dices,
  drama: Drama,
  'eye-off': EyeOff,
  fish: Fish,
  'gamepad-2': Gamepad,
  heart: Heart,
  'id-card': IdCard,
  'life-buoy': LifeBuoy,
  'message-circle': MessageCircle,
  monitor: Monitor,
  newspaper: Newspaper,
  shield: Shield,
  users: Users,
};
