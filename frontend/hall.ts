// What only the screen in the hall needs; no other page loads it.
import './css/congress/hall.css';
