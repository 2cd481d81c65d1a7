import './settings.js';
import './quiz.js';
import './cards.js';
import './signup.js';
import './banner-3018.js';
import './chart.js';
