//! `/do/<action>`: the links by which a customer's own application leads people to one act. Following one changes nothing and fills
//! nothing in; it leads to the page, through sign-on where somebody has to sign on first.

use poem::web::Path;
use poem::{Request, Response, handler};

use crate::http::actions;
use crate::http::context::Ctx;
use crate::http::cookies;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::own_page;
use crate::http::pages::see_other;
use crate::http::return_to;
use crate::http::routing::Routes;
use crate::http::way_back::WayBack;

/// The one address.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/do/:action", follow)
}

/// `GET /do/<action>`. An unknown act, and one whose tab is absent, is the plain 404; a `return_to` that no application lists is ignored.
#[handler]
async fn follow(ctx: Ctx, request: &Request, Path(name): Path<String>) -> poem::Result<Response> {
    let action = actions::find(&ctx.live, &name).ok_or(Fault::NotFound)?;
    if let Some(page) = own_page::first(&ctx, request, &format!("do/{}", action.name))? {
        return Ok(page);
    }
    let mut response = match Member::find(&ctx, request).await? {
        Some(_) => see_other(&ctx.live.address.path(action.path)),
        None => {
            let back = ctx.live.address.path(&format!("do/{}", action.name));
            see_other(&format!("{}?return_to={back}", ctx.live.address.path("sign-on")))
        }
    };
    let asked = request.original_uri().query().unwrap_or_default();
    let all = |name: &str| -> Vec<String> {
        let asked = url::form_urlencoded::parse(asked.as_bytes()).filter(|(other, _)| other == name);
        asked.map(|(_, value)| value.into_owned()).collect()
    };
    let wanted = all("return_to");
    match &wanted[..] {
        [wanted] => match WayBack::new(&ctx.live, action, wanted, ctx.now) {
            Some(way_back) => way_back.remember(&ctx, &mut response),
            None => cookies::set_way_back(&ctx.live.cookies, &mut response, ""),
        },
        // On from sign-on, where this began.
        [] if !all(return_to::SIGNED_ON).is_empty() => {}
        // Whoever comes by a link that leads back nowhere has left the application behind; of two nobody knows which is meant.
        _ => cookies::set_way_back(&ctx.live.cookies, &mut response, ""),
    }
    Ok(response)
}
